using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.ContentManagement.Records;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.ViewModels;
using YesSql;

namespace OrchardPortal.KnowledgeBase.Controllers;

/// <summary>The categories as a tree, which editors arrange.</summary>
[Authorize]
[AutoValidateAntiforgeryToken]
public sealed class CategoryOrderController(
    IAuthorizationService authorization,
    IServiceProvider services,
    ISession session,
    INotifier notifier,
    IHtmlLocalizer<CategoryOrderController> htmlLocalizer) : Controller
{
    private readonly IHtmlLocalizer H = htmlLocalizer;
    private readonly KnowledgeBaseReader _knowledgeBase = services.GetRequiredService<KnowledgeBaseReader>();

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (await authorization.AuthorizeAsync(User, KnowledgeBasePermissions.PublishCategories))
        {
            await next();
        }
        else
        {
            context.Result = Forbid();
        }
    }

    [HttpGet]
    [Admin("knowledge-base/categories", "KnowledgeBaseCategories")]
    public async Task<IActionResult> Index()
    {
        var drafts = await session
            .QueryIndex<ContentItemIndex>(index => index.ContentType == CategoryPart.ContentType && index.Latest && !index.Published)
            .OrderBy(index => index.DisplayText)
            .ListAsync();
        var all = await _knowledgeBase.ListCategoriesAsync();

        return View(new CategoryOrderViewModel(all, [.. drafts.Where(draft => all.All(category => category.ContentItemId != draft.ContentItemId))]));
    }

    /// <summary>A step by a button.</summary>
    [HttpPost]
    [Admin("knowledge-base/categories/step", "KnowledgeBaseCategoryStep")]
    public async Task<IActionResult> Step(string id, string step) =>
        CategoryOrder.Step(id, step, await _knowledgeBase.ListCategoriesAsync()) is { } to ? await Move(id, to.ParentId, to.BeforeId) : RedirectToAction(nameof(Index));

    /// <summary>A move by dragging.</summary>
    [HttpPost]
    [Admin("knowledge-base/categories/move", "KnowledgeBaseCategoryMove")]
    public async Task<IActionResult> Move(string id, string? parent, string? before)
    {
        if (await services.GetRequiredService<CategoryMover>().MoveAsync(id, parent ?? string.Empty, before ?? string.Empty))
        {
            await notifier.SuccessAsync(H["The order is saved."]);
        }
        else
        {
            await notifier.ErrorAsync(H["Categories go {0} deep, and none is within itself.", CategoryPart.MaxDepth]);
        }

        return RedirectToAction(nameof(Index), null, null, $"category-{id}");
    }
}
