using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;

namespace Sapling.Admin.Contents;

/// <summary>The editor of an item, and what may be done with it.</summary>
public record ContentEditorViewModel(
    ContentItem Item,
    ContentTypeDefinition ContentType,
    IShape Editor,
    bool CanPublish,
    bool CanSaveDraft,
    bool CanDelete,
    bool IsPublished,
    string? ReturnUrl);
