using Fluid.Values;

namespace Fluid.Ast;

public sealed class IdentifierSegment : MemberSegment
{
    public IdentifierSegment(string identifier) => Identifier = identifier;

    public string Identifier { get; }

    public override ValueTask<FluidValue> ResolveAsync(FluidValue value, TemplateContext context) => value.GetValueAsync(Identifier, context);
}
