namespace OrchardCore.Entities;

internal sealed class DefaultIdGenerator : IIdGenerator
{
    public string GenerateUniqueId() => IdGenerator.GenerateId();
}
