using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using YesSql;

namespace Sapling.Admin.Contents;

/// <summary>Makes and changes items by what a form sends. What is not valid leaves nothing behind.</summary>
public sealed class ContentEditing
{
    private readonly IContentManager _contentManager;
    private readonly IContentDefinitionManager _contentDefinitionManager;
    private readonly IContentItemDisplayManager _displayManager;
    private readonly IUpdateModelAccessor _updateModelAccessor;
    private readonly IAuthorizationService _authorizationService;
    private readonly ISession _session;

    public ContentEditing(
        IContentManager contentManager,
        IContentDefinitionManager contentDefinitionManager,
        IContentItemDisplayManager displayManager,
        IUpdateModelAccessor updateModelAccessor,
        IAuthorizationService authorizationService,
        ISession session)
    {
        _contentManager = contentManager;
        _contentDefinitionManager = contentDefinitionManager;
        _displayManager = displayManager;
        _updateModelAccessor = updateModelAccessor;
        _authorizationService = authorizationService;
        _session = session;
    }

    /// <returns>Null if there is no such type that items are made of here.</returns>
    public async Task<ContentItem?> NewAsync(string contentType, ClaimsPrincipal user)
    {
        if (await _contentDefinitionManager.GetTypeDefinitionAsync(contentType) is not { } type || !type.IsCreatable())
        {
            return null;
        }

        var item = await _contentManager.NewAsync(type.Name);
        item.Owner = user.FindFirstValue(ClaimTypes.NameIdentifier);
        return item;
    }

    public Task<IShape> BuildAsync(ContentItem item, bool isNew)
        => _displayManager.BuildEditorAsync(item, _updateModelAccessor.ModelUpdater, isNew);

    /// <summary>Reads the form into the item and stores it if that is valid; otherwise the model state says what is wrong.</summary>
    public async Task<(IShape Editor, bool IsStored)> SaveAsync(ContentItem item, bool isNew, bool publish)
    {
        var updater = _updateModelAccessor.ModelUpdater;
        var editor = await _displayManager.UpdateEditorAsync(item, updater, isNew);
        (await _contentManager.ValidateAsync(item)).AddTo(updater.ModelState);
        if (updater.ModelState.IsValid && await StoreAsync(item, isNew, publish))
        {
            return (editor, true);
        }

        await _session.CancelAsync();
        return (editor, false);
    }

    public async Task<ContentEditorViewModel> DescribeAsync(ContentItem item, IShape editor, ClaimsPrincipal user, string? returnUrl)
    {
        var type = await _contentDefinitionManager.GetTypeDefinitionAsync(item.ContentType) ?? new ContentTypeDefinition(item.ContentType, item.ContentType);
        return new ContentEditorViewModel(
            item,
            type,
            editor,
            CanPublish: await _authorizationService.AuthorizeAsync(user, CommonPermissions.PublishContent, item),
            CanSaveDraft: type.IsDraftable(),
            CanDelete: item.Id != 0 && await _authorizationService.AuthorizeAsync(user, CommonPermissions.DeleteContent, item),
            IsPublished: item.Id != 0 && await _contentManager.HasPublishedVersionAsync(item),
            returnUrl);
    }

    private async Task<bool> StoreAsync(ContentItem item, bool isNew, bool publish)
    {
        if (isNew)
        {
            if (!await _contentManager.CreateAsync(item, VersionOptions.Draft))
            {
                return false;
            }
        }
        else
        {
            await _contentManager.UpdateAsync(item);
        }

        if (publish)
        {
            return await _contentManager.PublishAsync(item);
        }

        await _contentManager.SaveDraftAsync(item);
        return true;
    }
}
