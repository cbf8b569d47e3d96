using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.KnowledgeBase.Screens;

/// <summary>
/// Ties the CMS's screens of content items, in which articles and categories are edited, to the knowledge base's own: whoever is led to the
/// plain list of them comes to the knowledge base's, the menu shows where one is, and taking back a category that has articles is asked about.
/// </summary>
internal sealed class ContentScreens : IAsyncActionFilter
{
    /// <summary>The field of a form that has been asked already.</summary>
    public const string AskedField = "asked";

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var route = context.RouteData.Values;
        if (!Is(route["area"], "OrchardCore.Contents") || !Is(route["controller"], "Admin"))
        {
            await next();

            return;
        }

        var http = context.HttpContext;
        var type = await TypeAsync(http, route);
        if (type is ArticlePart.ContentType or CategoryPart.ContentType)
        {
            EditorPlace.Note(http, type);
            context.Result = Is(route["action"], "List") ? await ListAsync(http, type)
                : Is(route["action"], "Unpublish") && type == CategoryPart.ContentType ? await AskAsync(http, route["contentItemId"]!.ToString()!)
                : null;
        }

        if (context.Result is null)
        {
            await next();
        }
    }

    private static async Task<string?> TypeAsync(HttpContext http, RouteValueDictionary route) =>
        route["contentItemId"]?.ToString() is { Length: > 0 } id
            ? (await http.RequestServices.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest))?.ContentType
            : (route["contentTypeId"] ?? route["id"])?.ToString();

    // Whoever looks for something in the plain list means it.
    private static async Task<RedirectToActionResult?> ListAsync(HttpContext http, string type)
    {
        var (permission, controller) = type == ArticlePart.ContentType
            ? (KnowledgeBasePermissions.EditArticles, "ArticleOverview")
            : (KnowledgeBasePermissions.PublishCategories, "CategoryOrder");

        return HttpMethods.IsGet(http.Request.Method) && !http.Request.QueryString.HasValue
            && await http.RequestServices.GetRequiredService<IAuthorizationService>().AuthorizeAsync(http.User, permission)
                ? new RedirectToActionResult("Index", controller, new { area = "OrchardPortal.KnowledgeBase", contentTypeId = string.Empty })
                : null;
    }

    private static async Task<RedirectToActionResult?> AskAsync(HttpContext http, string id) =>
        http.Request.HasFormContentType && http.Request.Form.ContainsKey(AskedField) || await http.RequestServices.GetRequiredService<HiddenByCategory>().CountAsync(id) == 0
            ? null
            : new RedirectToActionResult("Index", "CategoryUnpublishing", new { area = "OrchardPortal.KnowledgeBase", contentItemId = id, returnUrl = http.Request.Query["returnUrl"].ToString() });

    private static bool Is(object? value, string name) => name.Equals(value?.ToString(), StringComparison.OrdinalIgnoreCase);
}
