using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.DisplayManagement.Descriptors;

public class ShapeAlterationBuilder
{
    public ShapeAlterationBuilder(IFeatureInfo feature, string shapeType) { throw null!; }

    public ShapeAlterationBuilder From(IFeatureInfo feature) => throw null!;

    public ShapeAlterationBuilder Configure(Action<ShapeDescriptor> action) => throw null!;

    public ShapeAlterationBuilder BoundAs(string bindingSource, Func<DisplayContext, Task<IHtmlContent>> bindingDelegate) => throw null!;

    public ShapeAlterationBuilder OnCreating(Action<ShapeCreatingContext> action) => throw null!;

    public ShapeAlterationBuilder OnCreating(Func<ShapeCreatingContext, Task> actionAsync) => throw null!;

    public ShapeAlterationBuilder OnCreated(Action<ShapeCreatedContext> action) => throw null!;

    public ShapeAlterationBuilder OnCreated(Func<ShapeCreatedContext, Task> actionAsync) => throw null!;

    public ShapeAlterationBuilder OnDisplaying(Action<ShapeDisplayContext> action) => throw null!;

    public ShapeAlterationBuilder OnDisplaying(Func<ShapeDisplayContext, Task> actionAsync) => throw null!;

    public ShapeAlterationBuilder OnProcessing(Action<ShapeDisplayContext> action) => throw null!;

    public ShapeAlterationBuilder OnProcessing(Func<ShapeDisplayContext, Task> actionAsync) => throw null!;

    public ShapeAlterationBuilder OnDisplayed(Action<ShapeDisplayContext> action) => throw null!;

    public ShapeAlterationBuilder OnDisplayed(Func<ShapeDisplayContext, Task> actionAsync) => throw null!;

    public ShapeAlterationBuilder Placement(Func<ShapePlacementContext, PlacementInfo> action) => throw null!;

    public ShapeAlterationBuilder Placement(Func<ShapePlacementContext, bool> predicate, PlacementInfo location) => throw null!;

    public ShapeAlteration Build() => throw null!;
}
