namespace OrchardCore.FileStorage;

public static class IFileStoreExtensions
{
    /// <summary>The segments joined by slashes; empty ones are left out.</summary>
    public static string Combine(this IFileStore fileStore, params string[] paths)
        => string.Join('/', paths.Select(path => fileStore.NormalizePath(path)).Where(path => path.Length > 0));

    /// <summary>The path with forward slashes and without any at its ends.</summary>
    public static string NormalizePath(this IFileStore _, string? path)
        => path is null ? string.Empty : path.Replace('\\', '/').Trim('/', ' ');
}
