using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Sapling.Cms.StaticFiles;

/// <summary>
/// Serves the files of modules at <c>/{module}/{path in wwwroot}</c>, before any work for a scope of the site. A file that
/// is asked for with its version (<c>?v=</c>) may be kept forever; others are asked for again and answered with 304.
/// </summary>
internal sealed class ModuleStaticFileMiddleware(RequestDelegate next, ModuleStaticFiles files)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        return (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && files.Find(request.Path.Value) is { } file
            ? SendAsync(context, file)
            : next(context);
    }

    private static Task SendAsync(HttpContext context, StaticFile file)
    {
        var response = context.Response;
        var (body, encoding) = file.Encode(context.Request.Headers.AcceptEncoding);
        var etag = encoding is null ? file.ETag : file.ETag.Insert(file.ETag.Length - 1, "-" + encoding);
        response.Headers.ETag = etag;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache";
        if (file.IsCompressible)
        {
            response.Headers.Vary = HeaderNames.AcceptEncoding;
        }

        if (context.Request.Headers.IfNoneMatch.ToString().Contains(etag, StringComparison.Ordinal))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentType = file.ContentType;
        response.ContentLength = body.Length;
        if (encoding is not null)
        {
            response.Headers.ContentEncoding = encoding;
        }

        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(body).AsTask();
    }
}
