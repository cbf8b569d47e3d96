using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;

namespace OrchardCore.Media.Services;

/// <summary>Serves the media library: with conditional requests and ranges, and so that no file can act within the site.</summary>
internal static class MediaFiles
{
    private const string Inert = "default-src 'none'; img-src data:; media-src 'self'; style-src 'unsafe-inline'; sandbox";

    public static void Use(IApplicationBuilder app, IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<MediaOptions>>().Value;
        var keep = $"public, max-age={(int)TimeSpan.FromDays(options.MaxBrowserCacheDays).TotalSeconds}";
        var contentTypes = new FileExtensionContentTypeProvider();
        foreach (var extension in contentTypes.Mappings.Keys.Where(extension => !options.AllowedFileExtensions.Contains(extension)).ToList())
        {
            contentTypes.Mappings.Remove(extension);
        }

        app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = options.AssetsRequestPath,
            FileProvider = new PhysicalFileProvider(services.GetRequiredService<MediaFolder>().Path),
            ContentTypeProvider = contentTypes,
            OnPrepareResponse = context =>
            {
                var headers = context.Context.Response.Headers;
                headers.XContentTypeOptions = "nosniff";
                headers.CacheControl = context.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : keep + ", must-revalidate";

                // What browsers show PDF files with does not run in a sandbox.
                if (!context.File.Name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
                {
                    headers.ContentSecurityPolicy = Inert;
                }
            },
        });

        // What is not there is not a page of the site either: an empty answer costs nobody a layout.
        app.UseWhen(context => context.Request.Path.StartsWithSegments(options.AssetsRequestPath), branch => branch.Run(context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            context.Response.Headers.CacheControl = "no-store";
            return Task.CompletedTask;
        }));
    }
}
