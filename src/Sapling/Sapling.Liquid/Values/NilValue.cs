namespace Fluid.Values;

public sealed class NilValue : BaseNilValue
{
    public static readonly NilValue Instance = new();

    private NilValue()
    {
    }
}
