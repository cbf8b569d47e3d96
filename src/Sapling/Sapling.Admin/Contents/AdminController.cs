using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace Sapling.Admin.Contents;

/// <summary>The content items: list, new, change, publish, delete.</summary>
[Feature("OrchardCore.Contents")]
public sealed class AdminController : Controller
{
    private readonly ContentList _list;
    private readonly ContentEditing _editing;
    private readonly IContentManager _contentManager;
    private readonly IAuthorizationService _authorizationService;
    private readonly INotifier _notifier;
    private readonly IHtmlLocalizer H;

    public AdminController(
        ContentList list,
        ContentEditing editing,
        IContentManager contentManager,
        IAuthorizationService authorizationService,
        INotifier notifier,
        IHtmlLocalizer<AdminController> htmlLocalizer)
    {
        _list = list;
        _editing = editing;
        _contentManager = contentManager;
        _authorizationService = authorizationService;
        _notifier = notifier;
        H = htmlLocalizer;
    }

    [HttpGet]
    [Admin("Contents/ContentItems/{contentTypeId?}", "ListContentItems")]
    public async Task<IActionResult> List(ContentListQuery query)
        => await _list.GetAsync(User, query) is { } list ? View(list) : Forbid();

    [HttpGet]
    [Admin("Contents/ContentTypes/{id}/Create", "CreateContentItem")]
    public async Task<IActionResult> Create(string id, string? returnUrl = null)
    {
        if (await _editing.NewAsync(id, User) is not { } item)
        {
            return NotFound();
        }

        return await IsAllowedAsync(CommonPermissions.EditContent, item)
            ? View(await _editing.DescribeAsync(item, await _editing.BuildAsync(item, isNew: true), User, returnUrl))
            : Forbid();
    }

    [HttpPost]
    [ActionName(nameof(Create))]
    [Admin("Contents/ContentTypes/{id}/Create", "CreateContentItem")]
    public async Task<IActionResult> CreatePost(string id, [FromForm] string? submit, string? returnUrl = null)
        => await _editing.NewAsync(id, User) is { } item ? await SaveAsync(item, nameof(Create), submit, returnUrl) : NotFound();

    [HttpGet]
    [Admin("Contents/ContentItems/{contentItemId}/Edit", "EditContentItem")]
    public async Task<IActionResult> Edit(string contentItemId, string? returnUrl = null)
    {
        if (await _contentManager.GetAsync(contentItemId, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        return await IsAllowedAsync(CommonPermissions.EditContent, item)
            ? View(await _editing.DescribeAsync(item, await _editing.BuildAsync(item, isNew: false), User, returnUrl))
            : Forbid();
    }

    [HttpPost]
    [ActionName(nameof(Edit))]
    [Admin("Contents/ContentItems/{contentItemId}/Edit", "EditContentItem")]
    public async Task<IActionResult> EditPost(string contentItemId, [FromForm] string? submit, string? returnUrl = null)
    {
        if (await _contentManager.GetAsync(contentItemId, VersionOptions.Latest) is not { } latest)
        {
            return NotFound();
        }

        if (!await IsAllowedAsync(CommonPermissions.EditContent, latest))
        {
            return Forbid();
        }

        var item = await _contentManager.GetAsync(contentItemId, VersionOptions.DraftRequired);
        return item is null ? NotFound() : await SaveAsync(item, nameof(Edit), submit, returnUrl);
    }

    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/Unpublish", "UnpublishContentItem")]
    public async Task<IActionResult> Unpublish(string contentItemId, string? returnUrl = null)
    {
        if (await _contentManager.GetAsync(contentItemId, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        if (!await IsAllowedAsync(CommonPermissions.PublishContent, item))
        {
            return Forbid();
        }

        if (await _contentManager.UnpublishAsync(item))
        {
            await _notifier.SuccessAsync(H["'{0}' is no longer published.", item.ToString()]);
        }

        return RedirectToEditor(item, returnUrl);
    }

    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/DiscardDraft", "DiscardDraftContentItem")]
    public async Task<IActionResult> DiscardDraft(string contentItemId, string? returnUrl = null)
    {
        if (await _contentManager.GetAsync(contentItemId, VersionOptions.Draft) is not { } item)
        {
            return NotFound();
        }

        if (!await IsAllowedAsync(CommonPermissions.EditContent, item))
        {
            return Forbid();
        }

        await _contentManager.DiscardDraftAsync(item);
        await _notifier.SuccessAsync(H["The draft of '{0}' is discarded.", item.ToString()]);
        return await _contentManager.GetAsync(contentItemId) is null ? RedirectToList(item, returnUrl) : RedirectToEditor(item, returnUrl);
    }

    [HttpGet]
    [Admin("Contents/ContentItems/{contentItemId}/Remove", "RemoveContentItem")]
    public async Task<IActionResult> Remove(string contentItemId, string? returnUrl = null)
    {
        if (await _contentManager.GetAsync(contentItemId, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        return await IsAllowedAsync(CommonPermissions.DeleteContent, item) ? View(new ContentRemovalViewModel(item, returnUrl)) : Forbid();
    }

    [HttpPost]
    [ActionName(nameof(Remove))]
    [Admin("Contents/ContentItems/{contentItemId}/Remove", "RemoveContentItem")]
    public async Task<IActionResult> RemovePost(string contentItemId, string? returnUrl = null)
    {
        if (await _contentManager.GetAsync(contentItemId, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        if (!await IsAllowedAsync(CommonPermissions.DeleteContent, item))
        {
            return Forbid();
        }

        if (await _contentManager.RemoveAsync(item))
        {
            await _notifier.SuccessAsync(H["'{0}' is deleted.", item.ToString()]);
        }

        return RedirectToList(item, returnUrl);
    }

    private async Task<IActionResult> SaveAsync(ContentItem item, string view, string? submit, string? returnUrl)
    {
        var isNew = view == nameof(Create);
        var editor = await _editing.DescribeAsync(item, null!, User, returnUrl);
        var publish = submit == "publish" || !editor.CanSaveDraft;
        if (!await IsAllowedAsync(CommonPermissions.EditContent, item) || (publish && !editor.CanPublish))
        {
            return Forbid();
        }

        var (shape, isStored) = await _editing.SaveAsync(item, isNew, publish);
        if (!isStored)
        {
            if (ModelState.IsValid)
            {
                ModelState.AddModelError(string.Empty, string.Format(CultureInfo.CurrentCulture, H["'{0}' was not saved."].Value, item));
            }

            return View(view, editor with { Editor = shape });
        }

        await _notifier.SuccessAsync(publish ? H["'{0}' is published.", item.ToString()] : H["The draft of '{0}' is saved.", item.ToString()]);
        return RedirectToEditor(item, returnUrl);
    }

    private Task<bool> IsAllowedAsync(Permission permission, ContentItem item) => _authorizationService.AuthorizeAsync(User, permission, item);

    private IActionResult RedirectToEditor(ContentItem item, string? returnUrl)
        => IsLocal(returnUrl) ? LocalRedirect(returnUrl!) : RedirectToAction(nameof(Edit), new { item.ContentItemId });

    private IActionResult RedirectToList(ContentItem item, string? returnUrl)
        => IsLocal(returnUrl) ? LocalRedirect(returnUrl!) : RedirectToAction(nameof(List), new { contentTypeId = item.ContentType });

    private bool IsLocal(string? url) => !string.IsNullOrEmpty(url) && Url.IsLocalUrl(url);
}
