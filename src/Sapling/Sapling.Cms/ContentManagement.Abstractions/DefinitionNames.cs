namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Names of types, parts and fields become members of JSON, shape types and form fields, so they are identifiers.</summary>
internal static class DefinitionNames
{
    internal static void Require(string name, string kind)
    {
        if (!IsValid(name))
        {
            throw new ArgumentException($"'{name}' is no name for a {kind}: it begins with a letter and has only letters, digits, hyphens and underscores.");
        }
    }

    internal static bool IsValid(string? name)
        => !string.IsNullOrEmpty(name) && char.IsLetter(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-');
}
