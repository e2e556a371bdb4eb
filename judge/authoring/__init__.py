"""For authors: is a problem good enough to judge people by?"""
