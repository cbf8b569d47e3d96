namespace OrchardCore.Modules.FileProviders;

public static class NormalizedPaths
{
    public static void ResolveFolderContents(string folder, IEnumerable<string> normalizedPaths, out IEnumerable<string> filePaths, out IEnumerable<string> folderPaths) => throw null!;
}
