namespace System.IO;

public static class PathExtensions
{
    public static readonly char[] PathSeparators = default!;

    public static string Combine(string path, string? other = null) => throw null!;

    public static string Combine(string path, params string[] others) => throw null!;

    public static string ResolvePath(string path) => throw null!;

    public static string GetTempFileName() => throw null!;
}
