namespace System.IO;

/// <summary>Virtual paths with forward slashes.</summary>
public static class PathExtensions
{
    public static readonly char[] PathSeparators = ['/', '\\'];

    /// <summary>The two joined by one slash; an empty one counts as absent.</summary>
    public static string Combine(string path, string? other = null)
    {
        if (string.IsNullOrWhiteSpace(other))
        {
            return path;
        }

        return string.IsNullOrWhiteSpace(path) || other[0] is '/' or '\\'
            ? other
            : string.Concat(path.TrimEnd(PathSeparators), "/", other);
    }

    public static string Combine(string path, params string[] others)
    {
        foreach (var other in others)
        {
            path = Combine(path, other);
        }

        return path;
    }

    /// <summary>The path with its <c>.</c> and <c>..</c> segments worked out; it never leaves the root.</summary>
    public static string ResolvePath(string path)
    {
        var segments = new List<string>();
        foreach (var segment in path.Split(PathSeparators))
        {
            if (segment == "..")
            {
                if (segments.Count > 0)
                {
                    segments.RemoveAt(segments.Count - 1);
                }
            }
            else if (segment is not ".")
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }

    /// <summary>A path in the system's temporary folder where no file is yet.</summary>
    public static string GetTempFileName() => Path.Join(Path.GetTempPath(), Path.GetRandomFileName());
}
