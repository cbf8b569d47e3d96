using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Environment.Shell.Scope;
using Sapling.Cms.Data;

namespace OrchardCore.Diagnostics;

/// <summary>
/// Answers with a page of the site where the answer would be an error without any content. The page is made by a controller
/// like every other, on services of its own: what the failed attempt has left behind does not get onto it.
/// </summary>
internal sealed class ErrorPages(RequestDelegate next, IHostEnvironment environment, ILogger<ErrorPages> logger)
{
    private Endpoint? _endpoint;

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception exception) when (CanAnswer(context, exception))
        {
            // Nothing of a request that failed is committed.
            await (ShellScope.Current?.HandleExceptionAsync(exception) ?? Task.CompletedTask);
            var status = exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;
            if (status >= StatusCodes.Status500InternalServerError)
            {
                logger.LogError(exception, "The request {Method} {Path} failed", context.Request.Method, context.Request.Path);
            }

            context.Response.Clear();
            context.Response.StatusCode = status;
        }

        if (IsBareError(context))
        {
            await ShowAsync(context);
        }
    }

    // A developer sees the exception itself; a lost database is answered further out.
    private bool CanAnswer(HttpContext context, Exception exception) =>
        !context.Response.HasStarted
        && !context.RequestAborted.IsCancellationRequested
        && !DatabaseLoss.Is(exception)
        && (exception is BadHttpRequestException || !environment.IsDevelopment());

    private static bool IsBareError(HttpContext context) =>
        context.Response is { StatusCode: >= 400 and < 600, HasStarted: false, ContentLength: null or 0 } response
        && string.IsNullOrEmpty(response.ContentType)
        && !context.RequestAborted.IsCancellationRequested
        && WantsPage(context.Request);

    // What asks for an image or for data is not helped by a page.
    private static bool WantsPage(HttpRequest request)
    {
        var accept = request.Headers.Accept.ToString();
        return accept.Length == 0
            || accept.Contains("text/html", StringComparison.OrdinalIgnoreCase)
            || (accept.StartsWith("*/*", StringComparison.Ordinal) && Path.GetExtension(request.Path.Value).AsSpan().IsEmpty);
    }

    private async Task ShowAsync(HttpContext context)
    {
        _endpoint ??= context.RequestServices.GetRequiredService<EndpointDataSource>().Endpoints.FirstOrDefault(static endpoint =>
            endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is { ControllerName: "Diagnostics", ActionName: "Error" });
        if (_endpoint is not { RequestDelegate: { } show })
        {
            return;
        }

        var (services, status) = (context.RequestServices, context.Response.StatusCode);
        await using var scope = services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        context.RequestServices = scope.ServiceProvider;
        try
        {
            await ChooseThemeAsync(context);
            context.SetEndpoint(_endpoint);
            context.Request.RouteValues = new(_endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()!.RouteValues) { ["status"] = status };
            await show(context);
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            logger.LogError(exception, "The page for status {Status} could not be shown", status);
            context.Response.Clear();
            context.Response.StatusCode = status;
        }
        finally
        {
            context.RequestServices = services;
        }
    }

    // Staff stay in the admin, with its menu; whoever may not enter it sees the page of the site.
    private static async ValueTask ChooseThemeAsync(HttpContext context)
    {
        var prefix = context.RequestServices.GetRequiredService<IOptions<AdminOptions>>().Value.AdminUrlPrefix;
        if (!AdminAttribute.IsApplied(context) && context.Request.Path.StartsWithSegments($"/{prefix}", StringComparison.OrdinalIgnoreCase)
            && context.RequestServices.GetService<IAuthorizationService>() is { } authorization
            && await authorization.AuthorizeAsync(context.User, AdminPermissions.AccessAdminPanel))
        {
            AdminAttribute.Apply(context);
        }
    }
}
