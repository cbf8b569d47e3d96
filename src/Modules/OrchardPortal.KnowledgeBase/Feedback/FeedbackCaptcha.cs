using System.Text.Json.Serialization;

namespace OrchardPortal.KnowledgeBase.Feedback;

/// <summary>Who proves to be no robot before an article is judged (requirement 104).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FeedbackCaptcha>))]
public enum FeedbackCaptcha
{
    Nobody,

    /// <summary>Whoever is not logged in.</summary>
    Guests,

    Everyone,
}
