namespace OrchardCore.DisplayManagement.Views;

public class ShapeViewModel<T> : ShapeViewModel
{
    public ShapeViewModel(T value)
        : base(string.Empty)
    {
        Value = value;
    }

    public ShapeViewModel(string shapeType, T value)
        : base(shapeType)
    {
        Value = value;
    }

    public T Value { get; } = default!;
}
