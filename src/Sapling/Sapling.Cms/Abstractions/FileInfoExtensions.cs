using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Modules.FileProviders;

public static class FileInfoExtensions
{
    public static IEnumerable<string> ReadAllLines(this IFileInfo fileInfo) => throw null!;

    public static Task<IEnumerable<string>> ReadAllLinesAsync(this IFileInfo fileInfo) => throw null!;
}
