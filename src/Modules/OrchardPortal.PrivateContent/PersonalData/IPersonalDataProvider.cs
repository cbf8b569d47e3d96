using System.Text.Json.Nodes;

namespace OrchardPortal.PrivateContent.PersonalData;

/// <summary>Knows something about people: hands it out when they ask for their data, and forgets who they are when they ask for that.</summary>
public interface IPersonalDataProvider
{
    /// <summary>In which order the parts stand in the file; lower comes first.</summary>
    int Order => 0;

    /// <summary>The name of the part in the file.</summary>
    string Name { get; }

    /// <summary>What is kept about the person, as far as they may see it; null for nothing.</summary>
    Task<JsonNode?> ExportAsync(PersonalDataSubject subject);

    /// <summary>Takes all that tells who the person was out of what stays. Joins the session's transaction: nothing is saved here.</summary>
    Task EraseAsync(PersonalDataSubject subject);
}
