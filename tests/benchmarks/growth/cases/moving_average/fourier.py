# label: n log n
# trap: log factor: convolution by FFT
# work: calls

import numpy as np


def moving_average(values, width):
    size = 1 << (len(values) + width).bit_length()
    window = np.zeros(size)
    window[:width] = 1 / width
    spectrum = np.fft.rfft(values, size) * np.fft.rfft(window, size)
    return np.fft.irfft(spectrum, size)[width - 1: len(values)]
