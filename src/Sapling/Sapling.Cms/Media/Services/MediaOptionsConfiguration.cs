using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell.Configuration;

namespace OrchardCore.Media.Services;

/// <summary>The section <c>OrchardCore_Media</c> of the configuration.</summary>
internal sealed class MediaOptionsConfiguration(IShellConfiguration shellConfiguration) : IConfigureOptions<MediaOptions>
{
    // Nothing that a browser would run: no HTML, no scripts. SVG is served so that its scripts do not run.
    private static readonly string[] _extensions =
    [
        ".jpg", ".jpeg", ".png", ".gif", ".ico", ".svg", ".webp", ".avif", ".pdf", ".doc", ".docx", ".ppt", ".pptx", ".pps", ".ppsx", ".odt", ".ods", ".odp",
        ".xls", ".xlsx", ".psd", ".csv", ".txt", ".zip", ".mp3", ".m4a", ".ogg", ".wav", ".mp4", ".m4v", ".mov", ".webm", ".ogv",
    ];

    public void Configure(MediaOptions options)
    {
        var section = shellConfiguration.GetSection("OrchardCore_Media");
        options.AllowedFileExtensions = new HashSet<string>(section.GetSection("AllowedFileExtensions").Get<string[]>() ?? _extensions, StringComparer.OrdinalIgnoreCase);
        options.MaxBrowserCacheDays = section.GetValue("MaxBrowserCacheDays", options.MaxBrowserCacheDays);
        options.MaxFileSize = section.GetValue("MaxFileSize", options.MaxFileSize);
        options.AssetsRequestPath = new PathString("/" + (section.GetValue("AssetsRequestPath", options.AssetsRequestPath.Value) ?? "media").Trim('/'));
        options.AssetsPath = section.GetValue("AssetsPath", options.AssetsPath) ?? options.AssetsPath;
    }
}
