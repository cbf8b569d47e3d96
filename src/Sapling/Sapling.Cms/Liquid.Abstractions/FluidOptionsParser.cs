namespace OrchardCore.Liquid.Abstractions;

public sealed class FluidOptionsParser<TOptions> where TOptions : class
{
    public string ParseAndFormat(string template) => throw null!;
}
