using OrchardCore.ContentManagement;

namespace OrchardCore.ContentLocalization.Models;

/// <summary>Says in which language an item is written, and of which other items it is a translation.</summary>
public class LocalizationPart : ContentPart, ILocalizable
{
    public string? LocalizationSet { get; set; }

    public string? Culture { get; set; }
}
