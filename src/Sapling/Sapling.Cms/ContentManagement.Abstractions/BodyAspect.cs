using Microsoft.AspNetCore.Html;

namespace OrchardCore.ContentManagement.Models;

/// <summary>The main text of an item.</summary>
public class BodyAspect
{
    public IHtmlContent? Body { get; set; }
}
