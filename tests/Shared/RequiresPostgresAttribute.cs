namespace Tests.Shared;

/// <summary>Marks a class whose <see cref="DatabaseFactAttribute"/> tests run on PostgreSQL.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresPostgresAttribute : Attribute;
