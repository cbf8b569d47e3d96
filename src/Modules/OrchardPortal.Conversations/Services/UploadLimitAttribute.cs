using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace OrchardPortal.Conversations.Services;

/// <summary>
/// Bounds a request that brings files, before anything of it is read: a larger one is answered with 413. It lets pass the
/// largest set of files that <see cref="MessageLimits"/> could allow; what a message may carry is checked afterwards.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class UploadLimitAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>Ten files of 20 MB, and the text and the boundaries around them.</summary>
    public const long DefaultMaxBytes = 202L * 1024 * 1024;

    /// <summary>In bytes, of the whole request.</summary>
    public long MaxBytes { get; set; } = DefaultMaxBytes;

    /// <summary>Before anti-forgery, which reads the form, whatever order the host gives it.</summary>
    public int Order => -1000;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        if (request.ContentLength > MaxBytes)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
            return;
        }

        if (context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = MaxBytes;
        }

        if (context.HttpContext.Features.Get<IFormFeature>()?.Form is null)
        {
            context.HttpContext.Features.Set<IFormFeature>(new FormFeature(request, new FormOptions { MultipartBodyLengthLimit = MaxBytes }));
        }
    }
}
