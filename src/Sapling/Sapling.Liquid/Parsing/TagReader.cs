using Fluid.Ast;

namespace Sapling.Liquid.Parsing;

/// <summary>Reads a tag from behind its name to behind its end, or for a block to behind its end tag.</summary>
internal delegate Statement TagReader(TemplateReader reader);
