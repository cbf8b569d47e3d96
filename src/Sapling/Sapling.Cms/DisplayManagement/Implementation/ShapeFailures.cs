using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Admin;

namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>
/// What stands in the place of a shape that could not be shown: for staff the template, line and message, for everybody else an apology.
/// </summary>
internal sealed class ShapeFailures(
    IHttpContextAccessor httpContextAccessor,
    IServiceProvider services,
    PageChanges changes,
    IStringLocalizer<ShapeFailures> localizer,
    ILogger<ShapeFailures> logger)
{
    private readonly IStringLocalizer S = localizer;
    private bool? _isStaff;

    /// <summary>Everything but the visitor's leaving, after which there is nobody to show anything to.</summary>
    public bool CanContain(Exception exception) =>
        exception is not OperationCanceledException || httpContextAccessor.HttpContext?.RequestAborted.IsCancellationRequested != true;

    public async ValueTask<IHtmlContent> ShowAsync(Exception exception, string? bindingSource, IShape shape)
    {
        changes.Add();
        var type = shape.Metadata.Type;
        var (file, line) = TemplateErrorLocation.Of(exception, bindingSource);
        logger.LogError(exception, "The shape {ShapeType} could not be shown (template {Template}, line {Line})", type, file, line);
        var notice = await IsStaffAsync() ? Details(exception, type, file, line) : Apology();
        return FallbackLayout.IsNeededFor(shape) ? await FallbackLayout.BuildAsync(shape, notice, services) : notice;
    }

    private HtmlContentBuilder Apology()
    {
        var html = new HtmlContentBuilder();
        html.AppendHtml("<p class=\"shape-error\" role=\"status\">");
        html.Append(S["Sorry, this part of the page cannot be shown at the moment."]);
        html.AppendHtml("</p>");
        return html;
    }

    private HtmlContentBuilder Details(Exception exception, string shapeType, string? file, int line)
    {
        var html = new HtmlContentBuilder();
        html.AppendHtml("<div class=\"shape-error shape-error-details alert alert-danger\" role=\"alert\"><p><strong>");
        html.Append(S["The shape “{0}” could not be shown.", shapeType]);
        html.AppendHtml("</strong></p><p>");
        if (file is not null)
        {
            html.AppendHtml("<code>");
            html.Append(line > 0 ? S["{0}, line {1}", file, line] : file);
            html.AppendHtml("</code><br>");
        }

        html.Append(exception.GetBaseException().Message);
        html.AppendHtml("</p></div>");
        return html;
    }

    private async ValueTask<bool> IsStaffAsync()
    {
        if (_isStaff is null)
        {
            // To decide is not worth a second failure: in doubt it is a customer.
            try
            {
                _isStaff = httpContextAccessor.HttpContext?.User is { Identity.IsAuthenticated: true } user
                    && await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(user, AdminPermissions.AccessAdminPanel);
            }
            catch (Exception exception)
            {
                logger.LogError(exception, "It could not be found out whether the visitor may see errors");
                _isStaff = false;
            }
        }

        return _isStaff.Value;
    }
}
