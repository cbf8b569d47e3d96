using Fluid;

namespace Sapling.Liquid.Parsing;

/// <summary>The tags of the language.</summary>
internal static class StandardTags
{
    public static void AddTo(Dictionary<string, TagReader> tags, FluidParserOptions options)
    {
        tags["if"] = ConditionTags.ReadIf;
        tags["unless"] = ConditionTags.ReadUnless;
        tags["case"] = ConditionTags.ReadCase;

        tags["for"] = LoopTags.ReadFor;
        tags["tablerow"] = LoopTags.ReadTableRow;
        tags["break"] = LoopTags.ReadBreak;
        tags["continue"] = LoopTags.ReadContinue;
        tags["cycle"] = LoopTags.ReadCycle;

        tags["assign"] = VariableTags.ReadAssign;
        tags["capture"] = VariableTags.ReadCapture;
        tags["increment"] = VariableTags.ReadIncrement;
        tags["decrement"] = VariableTags.ReadDecrement;
        tags["echo"] = VariableTags.ReadEcho;

        tags["include"] = PartialTags.ReadInclude;
        tags["render"] = PartialTags.ReadRender;

        tags["comment"] = reader => VerbatimTags.SkipComment(reader, "comment");
        tags["doc"] = reader => VerbatimTags.SkipComment(reader, "doc");
        tags["raw"] = VerbatimTags.ReadRaw;
        if (options.AllowLiquidTag)
        {
            tags["liquid"] = VerbatimTags.ReadLiquid;
        }
    }
}
