namespace Fluid.Values;

/// <summary>What a name that nobody set stands for; behaves as nil.</summary>
public sealed class UndefinedValue : BaseNilValue
{
    public static readonly UndefinedValue Instance = new();

    private UndefinedValue()
    {
    }
}
