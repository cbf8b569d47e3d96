using System.Text.Json.Nodes;

namespace OrchardCore.Entities;

public interface IEntity
{
    /// <summary>What was attached to the object, by name.</summary>
    JsonObject Properties { get; }
}
