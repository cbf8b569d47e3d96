using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;

namespace OrchardCore.Environment.Shell.Configuration;

public static class ConfigurationSectionExtensions
{
    public static IConfigurationSection GetSectionCompat(this IConfiguration configuration, string key) => throw null!;

    public static JsonNode AsJsonNode(this IConfiguration configuration) => throw null!;
}
