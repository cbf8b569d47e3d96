using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardPortal.Portal.Services;

namespace OrchardPortal.Portal.Filters;

/// <summary>
/// Lets a form be as long as the settings' files need and refuses a longer one with 413. It runs before the anti-forgery
/// check, which is the first to read the form.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PortalUploadLimitAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    public int Order => -1000;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        var limit = PortalLimits.FormLength(await http.RequestServices.GetRequiredService<IPortalSettings>().GetAsync());

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } bodySize)
        {
            bodySize.MaxRequestBodySize = limit;
        }

        http.Features.Set<IFormFeature>(new FormFeature(http.Request, new FormOptions { MultipartBodyLengthLimit = limit }));

        try
        {
            if (http.Request.ContentLength > limit)
            {
                context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
            }
            else if (http.Request.HasFormContentType)
            {
                await http.Request.ReadFormAsync(http.RequestAborted);
            }
        }
        catch (BadHttpRequestException exception)
        {
            context.Result = new StatusCodeResult(exception.StatusCode);
        }
        catch (InvalidDataException)
        {
            // What the form reader throws when a limit is passed, or the form is malformed.
            context.Result = new StatusCodeResult(
                http.Request.ContentLength is null ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest);
        }
    }
}
