using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardPortal.KnowledgeBase.Transfer;
using OrchardPortal.KnowledgeBase.Transfer.Export;
using OrchardPortal.KnowledgeBase.ViewModels;

namespace OrchardPortal.KnowledgeBase.Controllers;

/// <summary>Hands the knowledge base out as Markdown, and the site's content as a recipe.</summary>
[Authorize]
public sealed class ExportController(IServiceProvider services, IAuthorizationService authorization) : Controller
{
    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (await authorization.AuthorizeAsync(User, TransferPermissions.ExportArticles))
        {
            await next();
        }
        else
        {
            context.Result = Forbid();
        }
    }

    [HttpGet]
    [Admin("knowledge-base/export", "KnowledgeBaseExport")]
    public async Task<IActionResult> Index() =>
        View(new ExportPage { MayExportSite = await authorization.AuthorizeAsync(User, TransferPermissions.ExportSite) });

    [HttpGet]
    [Admin("knowledge-base/export/articles.zip", "KnowledgeBaseExportArticles")]
    public async Task<IActionResult> Articles() =>
        Download(await services.GetRequiredService<MarkdownExport>().WriteAsync(), "application/zip", "knowledge-base.zip");

    [HttpGet]
    [Admin("knowledge-base/export/site.recipe.json", "KnowledgeBaseExportSite")]
    public Task<IActionResult> Site() => RecipeAsync("site.recipe.json", isSetup: false);

    [HttpGet]
    [Admin("knowledge-base/export/site-setup.recipe.json", "KnowledgeBaseExportSetup")]
    public Task<IActionResult> Setup() => RecipeAsync("site-setup.recipe.json", isSetup: true);

    private async Task<IActionResult> RecipeAsync(string name, bool isSetup) => await authorization.AuthorizeAsync(User, TransferPermissions.ExportSite)
        ? Download(await services.GetRequiredService<RecipeExport>().WriteAsync(isSetup), "application/json", name)
        : Forbid();

    private FileStreamResult Download(Stream content, string contentType, string name)
    {
        Response.Headers.CacheControl = "no-store";

        return File(content, contentType, name);
    }
}
