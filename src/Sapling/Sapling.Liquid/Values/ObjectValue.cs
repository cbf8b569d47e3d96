namespace Fluid.Values;

public sealed class ObjectValue : ObjectValueBase
{
    public ObjectValue(object value)
        : base(value)
    {
    }
}
