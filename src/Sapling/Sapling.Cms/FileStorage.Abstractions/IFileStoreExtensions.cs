namespace OrchardCore.FileStorage;

public static class IFileStoreExtensions
{
    public static string Combine(this IFileStore fileStore, params string[] paths) => throw null!;

    public static string NormalizePath(this IFileStore _, string path) => throw null!;

    public static string NormalizeAndEscapePath(this IFileStore _, string path) => throw null!;
}
