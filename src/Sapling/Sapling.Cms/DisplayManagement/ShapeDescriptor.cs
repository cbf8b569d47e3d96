using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement.Descriptors;

public class ShapeDescriptor
{
    public string ShapeType { get; set; } = default!;

    public string BindingSource { get; } = default!;

    public Func<DisplayContext, Task<IHtmlContent>> Binding { get; } = default!;

    public IDictionary<string, ShapeBinding> Bindings { get; } = default!;

    public virtual IReadOnlyList<Func<ShapeCreatingContext, Task>> CreatingAsync { get; set; } = default!;

    public virtual IReadOnlyList<Func<ShapeCreatedContext, Task>> CreatedAsync { get; set; } = default!;

    public virtual IReadOnlyList<Func<ShapeDisplayContext, Task>> DisplayingAsync { get; set; } = default!;

    public virtual IReadOnlyList<Func<ShapeDisplayContext, Task>> ProcessingAsync { get; set; } = default!;

    public virtual IReadOnlyList<Func<ShapeDisplayContext, Task>> DisplayedAsync { get; set; } = default!;

    public virtual Func<ShapePlacementContext, PlacementInfo> Placement { get; set; } = default!;

    public string DefaultPlacement { get; set; } = default!;

    public virtual IReadOnlyList<string> Wrappers { get; set; } = default!;

    protected PlacementInfo DefaultPlacementAction(ShapePlacementContext context) => throw null!;
}
