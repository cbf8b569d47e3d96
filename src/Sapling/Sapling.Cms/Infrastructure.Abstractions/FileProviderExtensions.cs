namespace Microsoft.Extensions.FileProviders;

public static class FileProviderExtensions
{
    /// <summary>The file at a path that is relative to another.</summary>
    public static IFileInfo GetRelativeFileInfo(this IFileProvider provider, string path, string? other = null)
        => provider.GetFileInfo(PathExtensions.ResolvePath(PathExtensions.Combine(path, other)));
}
