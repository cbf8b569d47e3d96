using System.Text.Json;

namespace OrchardCore;

public class SnakeCaseNamingPolicy : JsonNamingPolicy
{
    public static SnakeCaseNamingPolicy Instance { get; } = default!;

    public override string ConvertName(string name) => throw null!;
}
