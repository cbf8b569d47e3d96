namespace OrchardCore.DisplayManagement.Implementation;

public interface IShapeDisplayEvents
{
    Task DisplayingAsync(ShapeDisplayContext context);

    Task DisplayedAsync(ShapeDisplayContext context);

    Task DisplayingFinalizedAsync(ShapeDisplayContext context);
}
