namespace OrchardPortal.Saml.Protocol;

/// <summary>A message that is not accepted.</summary>
/// <param name="problem">Why.</param>
/// <param name="detail">What was found, for administrators; never shown to visitors. It may hold text from the message.</param>
internal sealed class SamlException(SamlProblem problem, string? detail = null, Exception? innerException = null)
    : Exception(detail is null ? problem.ToString() : problem + ": " + detail, innerException)
{
    public SamlProblem Problem { get; } = problem;

    public string? Detail { get; } = detail is { Length: > 500 } ? detail[..500] : detail;
}
