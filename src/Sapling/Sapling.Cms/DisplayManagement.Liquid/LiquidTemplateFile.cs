using Fluid;

namespace OrchardCore.DisplayManagement.Liquid;

/// <summary>A parsed template and the name under which its texts are translated.</summary>
internal sealed record LiquidTemplateFile(IFluidTemplate Template, string ViewName);
