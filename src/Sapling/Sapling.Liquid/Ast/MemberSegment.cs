using Fluid.Values;

namespace Fluid.Ast;

/// <summary>One step of a path such as <c>page.tags[0]</c>.</summary>
public abstract class MemberSegment
{
    public abstract ValueTask<FluidValue> ResolveAsync(FluidValue value, TemplateContext context);
}
