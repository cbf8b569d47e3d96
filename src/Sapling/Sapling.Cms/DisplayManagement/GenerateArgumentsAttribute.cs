namespace OrchardCore.DisplayManagement;

/// <summary>Asks a source generator of the real host for faster arguments. Sapling's accessors are compiled anyway, so here it only marks.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class GenerateArgumentsAttribute : Attribute
{
}
