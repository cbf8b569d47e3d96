using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.FileProviders;

namespace Sapling.Cms.StaticFiles;

/// <summary>Adds the version of a file to its address (<c>asp-append-version</c>, <c>append_version</c>).</summary>
internal sealed class ModuleFileVersionProvider(ModuleStaticFiles files, IWebHostEnvironment environment) : IFileVersionProvider
{
    public string AddFileVersionToPath(PathString requestPathBase, string path)
    {
        var end = path.AsSpan().IndexOfAny('?', '#');
        var file = (end < 0 ? path : path[..end]).TrimStart('~');
        var relative = requestPathBase.HasValue && file.StartsWith(requestPathBase.Value, StringComparison.OrdinalIgnoreCase)
            ? file[requestPathBase.Value.Length..]
            : file;
        var version = files.Find(relative)?.Version ?? PhysicalVersion(environment.WebRootFileProvider.GetFileInfo(relative));
        return version is null ? path : QueryHelpers.AddQueryString(path, "v", version);
    }

    private static string? PhysicalVersion(IFileInfo file) =>
        file.Exists ? file.LastModified.UtcTicks.ToString("x", System.Globalization.CultureInfo.InvariantCulture) : null;
}
