using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Screens;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.ViewModels;

namespace OrchardPortal.KnowledgeBase.Controllers;

/// <summary>Asks whether a category is to be taken back with all its articles; <see cref="ContentScreens"/> leads here.</summary>
[Authorize]
public sealed class CategoryUnpublishingController(IContentManager contentManager, IAuthorizationService authorization, IServiceProvider services) : Controller
{
    [HttpGet]
    [Admin("knowledge-base/categories/{contentItemId}/unpublish", "KnowledgeBaseCategoryUnpublish")]
    public async Task<IActionResult> Index(string contentItemId, string? returnUrl)
    {
        if (await contentManager.GetAsync(contentItemId, VersionOptions.Latest) is not { ContentType: CategoryPart.ContentType } category)
        {
            return NotFound();
        }

        return await authorization.AuthorizeAsync(User, CommonPermissions.PublishContent, category)
            ? View(new CategoryUnpublishingViewModel(category.ContentItemId, category.ToString(), await services.GetRequiredService<HiddenByCategory>().CountAsync(contentItemId), Url.IsLocalUrl(returnUrl) ? returnUrl : null))
            : Forbid();
    }
}
