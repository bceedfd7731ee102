namespace TaskDecomp.Readers.Ofd;

/// <summary>How an object's own coordinates become those of the page: its matrix (<c>CTM</c>), then the corner of its <c>Boundary</c>.</summary>
internal readonly struct OfdTransform
{
    private readonly double[] _matrix;
    private readonly double _left;
    private readonly double _top;

    /// <summary>Creates a transform.</summary>
    /// <param name="matrix">The value of <c>CTM</c>: six numbers, none where there is no matrix.</param>
    /// <param name="boundary">The value of <c>Boundary</c>: left, top, width, height.</param>
    public OfdTransform(double[] matrix, double[] boundary)
    {
        _matrix = matrix.Length == 6 ? matrix : [1, 0, 0, 1, 0, 0];
        (_left, _top) = boundary.Length >= 2 ? (boundary[0], boundary[1]) : (0, 0);
    }

    /// <summary>Whether text runs from left to right, not slanted or upwards.</summary>
    public bool IsLevel => Math.Abs(_matrix[1]) <= Math.Abs(_matrix[0]) / 10;

    /// <summary>How much larger text becomes.</summary>
    public double Scale => Math.Sqrt(_matrix[2] * _matrix[2] + _matrix[3] * _matrix[3]);

    /// <summary>A point on the page.</summary>
    public (double X, double Y) Of(double x, double y) =>
        (_matrix[0] * x + _matrix[2] * y + _matrix[4] + _left, _matrix[1] * x + _matrix[3] * y + _matrix[5] + _top);
}
