using System.Text.Json.Nodes;

namespace OrchardCore.Entities;

/// <summary>An object that others can attach their own settings or parts to, by name.</summary>
public class Entity : IEntity
{
    public JsonObject Properties { get; set; } = [];
}
