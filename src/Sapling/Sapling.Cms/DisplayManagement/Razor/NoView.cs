using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;

namespace OrchardCore.DisplayManagement.Razor;

/// <summary>Stands for the view where a shape is rendered without one.</summary>
internal sealed class NoView : IView
{
    public static readonly NoView Instance = new();

    public string Path => string.Empty;

    public Task RenderAsync(ViewContext context) => Task.CompletedTask;
}
