using System.Text.Json;

namespace System.Text.Json.Serialization;

public interface IUnknownTypePlaceholder
{
    string TypeDiscriminator { get; set; }

    JsonElement RawData { get; set; }
}
